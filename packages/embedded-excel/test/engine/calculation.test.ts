import { Calculation } from '../../src/engine/univer/calculation';
import type { UniverBook } from '../../src/engine/univer/univerBook';
import type { UniverCommand } from '../../src/engine/univer/kit';

const START = 'formula.mutation.set-formula-calculation-start';
const RESULT = 'formula.mutation.set-formula-calculation-result';
const WRITE: UniverCommand = { id: 'sheet.mutation.set-range-values' };
const INSERT: UniverCommand = { id: 'sheet.mutation.insert-row' };

/** What Univer does with commands: it keeps changes and calculates them 100 ms later, whatever is under way. */
class Calculator {
  /** For each calculation, how many others were under way when it began. */
  readonly begun: number[] = [];
  #underWay = 0;
  readonly #listeners: ((command: UniverCommand) => void)[] = [];
  readonly trigger = {
    _waitingCommandQueue: [] as UniverCommand[],
    _executingDirtyData: {},
    _setTimeoutKey: undefined as ReturnType<typeof setTimeout> | undefined,
    _generateDirty: () => ({}),
    _mergeDirty: () => ({}),
    _startProgress: () => undefined,
  };

  readonly book = {
    kit: {
      trigger: this.trigger,
      commands: { onCommandExecuted: (listener: (command: UniverCommand) => void) => this.#listeners.push(listener) },
      api: { executeCommand: (id: string) => Promise.resolve(this.#execute({ id })) },
      formatFormulas: { calculationStarted: () => undefined, calculationEnded: () => undefined },
    },
  } as unknown as UniverBook;

  change(command: UniverCommand): void {
    const { trigger } = this;
    trigger._waitingCommandQueue.push(command);
    clearTimeout(trigger._setTimeoutKey);
    trigger._setTimeoutKey = setTimeout(() => {
      trigger._waitingCommandQueue = [];
      this.#execute({ id: START });
    }, 100);
    this.#tell(command);
  }

  #execute(command: UniverCommand): void {
    if (command.id === START) this.begun.push(this.#underWay++);
    this.#tell(command);
  }

  end(): void {
    this.#underWay--;
    this.#tell({ id: RESULT });
  }

  #tell(command: UniverCommand): void {
    for (const listener of this.#listeners) listener(command);
  }
}

describe('one calculation at a time', () => {
  let univer: Calculator;
  let calculation: Calculation;
  beforeEach(() => {
    jest.useFakeTimers();
    univer = new Calculator();
    calculation = new Calculation(univer.book, () => undefined);
  });
  afterEach(() => jest.useRealTimers());

  const later = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  test('a change made meanwhile is calculated afterwards, by itself', async () => {
    univer.change(WRITE);
    await later(100);
    expect(univer.begun).toEqual([0]);
    univer.change(WRITE);
    await later(1000);
    expect(univer.begun).toEqual([0]);
    univer.end();
    await later(200);
    expect(univer.begun).toEqual([0, 0]);
  });

  test.each([WRITE, INSERT])('several may wait for it at once (%j)', async (change) => {
    univer.change(change);
    const settled = jest.fn();
    for (let count = 0; count < 3; count++) void calculation.settle().then(settled);
    await later(300);
    expect(univer.begun).toEqual([0]);
    expect(settled).not.toHaveBeenCalled();
    univer.end();
    await later(0);
    expect(settled).toHaveBeenCalledTimes(3);
  });

  test('who waits for a change made meanwhile waits for its calculation too', async () => {
    univer.change(WRITE);
    const settled = jest.fn();
    void calculation.settle().then(settled);
    await later(10);
    univer.change(INSERT);
    univer.end();
    await later(0);
    await later(50);
    expect(univer.begun).toEqual([0, 0]);
    expect(settled).not.toHaveBeenCalled();
    univer.end();
    await later(0);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  test('rest is the end of the calculation under way', async () => {
    const rested = jest.fn();
    univer.change(WRITE);
    await calculation.atRest();
    await later(100);
    void calculation.atRest().then(rested);
    await later(1000);
    expect(rested).not.toHaveBeenCalled();
    univer.end();
    await later(0);
    expect(rested).toHaveBeenCalledTimes(1);
  });
});
