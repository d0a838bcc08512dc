import { COMMAND_NAMES } from '../../../src/cli/main';

export const ENGLISH = `# Guide

For officials who plan the learning society of a commune or ward. The pictures come from the trial workbook of the project, with an
invented commune; the sheets themselves are in Vietnamese.

## The year on one page

| When | What | Where |
|---|---|---|
| January | Begin the year from last year’s workbook, or create the template sheets | More › Begin a new year |
| January | Confirm the choices that are still assumptions; edit the targets | sheets Thông tin, Chỉ tiêu |
| Before 15 February | Write the plan, fill its holes, have it signed | Documents › Plan |
| March to September | Enter figures by hamlet, registers, classes | sheets with yellow cells |
| By 30 September | Close the figures of literacy and universal education | Xóa mù chữ, Phổ cập |
| October | Check, fix, see which targets lack people in which hamlets | Check, Targets |
| Before 25 November | Write the report, have it signed; make the copy to send | Documents › Report; More › Make a copy to send |
| Before 5 December | Self-evaluation of the community learning centre | Tự đánh giá TTHTCĐ |
| End of the year | Empty the registers of persons when they have served | More › Empty the lists of persons |

The three days are those of the sheet Thông tin; the tab **To do** tells what is due and what is late.

![The tab To do beside the sheet Thôn](pictures/viec.png)

## An example: from an empty workbook to the report

### 1. Create the template

On the Home tab press **Open plan pane**. Choose the year, name province and commune, press **Create the template**. Only new sheets are added;
sheets that are there stay as they are. A sheet that was deleted is added again.

![Name province and commune, create](pictures/tao-bo-bieu-mau.png)

There is a plan in Word: **More › Read targets from a plan**. Each sentence stands beside its reading; nothing goes in unseen.

![Paste the plan, look at what was read](pictures/doc-ke-hoach.png)

There is a workbook of last year: **More › Begin a new year** (or \`xhht carry old.xlsx --year 2027 -o new.xlsx\`). Never only change the
year in an old workbook: all ages would be wrong.

![Choose the year, look at what is carried](pictures/nam-moi.png)

### 2. Enter figures

Yellow cells are for input; light-blue italics are formulas. Blank means **not known**, not zero. Tables grow when you type below their last
row. Cells with a list: Alt+↓ opens it. Paste from elsewhere with **Paste Values**, so that cells keep their looks and lists.

![Sheet Thôn: yellow cells are for input](pictures/o-nhap.png)

### 3. Check and fix

Press **Check**. Findings are grouped by cause; each tells what, why, and what to do, and leads to the cell. Safe fixes are shown before they
are made and can be undone; a finding can be accepted with a reason. All rules with their basis: [rules.md](rules.md).

![Findings by cause; one opened](pictures/kiem-tra.png)

### 4. Targets

Each target is met, not met, or cannot be told yet; how many people are missing, and in which hamlets. **What if** tells how many more would do.

![Targets; one opened](pictures/chi-tieu.png)

### 5. Documents

Plan and report as Word documents in the layout of decree 30/2020/NĐ-CP, made from the figures of the workbook. Names of persons stay out
unless you ask for them.

![Choose a document, make and look](pictures/soan-van-ban.png)

### 6. Send

**More › Make a copy to send** (or \`xhht send\`): totals and a stamp that can be checked, no registers, no names. For a computer without the add-in,
choose **More › Change formulas** (or \`xhht freeze\`) first. Functions: [functions.en.md](functions.en.md).

![Make a copy to send](pictures/ban-gui.png)

### 7. The end of the year

Registers hold personal data. **More › Empty the lists of persons** (or \`xhht clear\`) shows what goes before it goes; totals stay. No cell
content leaves the computer.

![A look before the lists are emptied](pictures/bo-danh-sach.png)

## Questions

**A cell shows #NAME?** The add-in is missing here, or still loading. Open the pane and wait a few seconds; otherwise F2 and Enter in the cell. Where
the add-in cannot be installed: **Change formulas** on a computer that has it.

**1.5 does not become a number.** With Vietnamese settings the comma is the decimal sign: 1,5; the point groups thousands. Numbers kept as text are
found by the check and fixed at once.

**Pasting takes the yellow and the lists away.** Undo, then **Paste Values**. The trial workbook takes values only.

**It is not clear whether the commune is in extreme difficulty (ĐBKK).** Look into the list in force. The answer changes the ages that count for literacy
and the least levels of universal education; leave it as an assumption and the results say so.

**Communes or hamlets merge, split, change names.** **More › Merge or split communes**, or \`xhht merge\`. People are added up, rates are not; what is missing
stays blank and is named. The old workbooks stay as they are. Of a hamlet that is split, persons are found, chosen and
assigned to its parts. Sheets and columns of your own are named, not carried.

![Choose the workbooks, look at each hamlet](pictures/nhap-xa.png)

**No add-in, an old Excel, no Excel.** After **Change formulas** the workbook calculates everywhere. Without Excel: the workbook in the browser
(\`npm start\`) opens and saves .xlsx files, or the command line: ${COMMAND_NAMES.map((name) => `\`${name}\``).join(', ')}.

**Something is odd.** **More › Support file**: for whoever helps, without any cell content.

![Support file](pictures/tep-ho-tro.png)
`;
