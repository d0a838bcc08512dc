/** The commands of `xhht`, as their own help says it. */
import { programOf } from '../../src/cli/main';

export const file = 'docs/dong-lenh.md';

const INTRO = `# Các lệnh xhht

Trang này được tạo tự động từ phần trợ giúp của từng lệnh. Các lệnh làm việc trên tệp, không cần Excel, không cần mạng.
`;

export const render = async (): Promise<string> => {
  const program = await programOf({ out: () => undefined, err: () => undefined }, () => undefined);
  const sections = program.commands.map((command) => {
    // As wide on every terminal.
    const help = command
      .configureOutput({ getOutHelpWidth: () => 80 })
      .helpInformation()
      .trimEnd();
    return `## xhht ${command.name()}\n\n\`\`\`\n${help}\n\`\`\`\n`;
  });
  return [INTRO, ...sections].join('\n');
};
