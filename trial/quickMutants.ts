/** Tries mistakes in one process, each with the test cases that reach it; what none of them notices is tried by jest. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { bundleWithMistakes } from './mutantSwitches';
import type { Mistake } from './mutantSwitches';

interface Case {
  readonly file: string;
  readonly index: number;
  /** Milliseconds without a mistake. */
  readonly takes: number;
}

interface Baseline {
  readonly takes: number;
  readonly atLoad: readonly number[];
  readonly cases: readonly { readonly failed: boolean; readonly takes: number; readonly reaches: readonly number[] }[];
}

/** Milliseconds. A mistake may make a loop that has no end. */
const PATIENCE = 120_000;

export interface QuickTrial {
  /** Does a test case fail with this mistake? False also where it is not reached. */
  readonly notices: (id: number) => Promise<boolean>;
  readonly end: () => void;
}

class Runner {
  private child: ChildProcess | undefined;

  constructor(
    private readonly program: string,
    private readonly bundle: string,
  ) {}

  /** Undefined where no answer came. */
  ask<T>(message: object): Promise<T | undefined> {
    const child = (this.child ??= fork(this.program, [this.bundle], {
      env: { ...process.env, XHHT_NO_SHRINKING: 'yes' },
      stdio: 'ignore',
    }));
    return new Promise((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit);
      };
      const onMessage = ({ result, error }: { readonly result?: T; readonly error?: string }): void => {
        finish();
        if (error === undefined) resolve(result);
        else reject(new Error(error));
      };
      const onExit = (): void => {
        finish();
        this.child = undefined;
        resolve(undefined);
      };
      const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      child.on('message', onMessage).on('exit', onExit);
      child.send(message);
    });
  }

  end(): void {
    this.child?.kill();
  }
}

/** Cases by mistake, and what it costs to evaluate a file. */
interface Reach {
  readonly casesOf: ReadonlyMap<number, readonly Case[]>;
  readonly loads: ReadonlyMap<string, number>;
}

const reachOf = async (runner: Runner, tests: readonly string[]): Promise<Reach> => {
  const casesOf = new Map<number, Case[]>();
  const loads = new Map<string, number>();
  for (const file of tests) {
    const found = await runner.ask<Baseline>({ file }).catch(() => undefined);
    if (found === undefined) continue;
    loads.set(file, found.takes);
    found.cases.forEach(({ failed, takes, reaches }, index) => {
      // What fails here without a mistake is left to jest.
      if (failed) return;
      for (const id of new Set([...found.atLoad, ...reaches])) {
        const own = casesOf.get(id) ?? [];
        casesOf.set(id, own);
        own.push({ file, index, takes });
      }
    });
  }
  return { casesOf, loads };
};

/** Mistakes that a case noticed make it the more promising. */
const keyOf = ({ file, index }: Pick<Case, 'file' | 'index'>): string => `${file} ${String(index)}`;

export const quickTrial = async (
  checkout: string,
  tests: readonly string[],
  mistakes: readonly Mistake[],
  textOf: (file: string) => string,
): Promise<QuickTrial> => {
  // Beside the checkout's packages, from where the bundle finds them.
  const bundle = path.join(checkout, 'build/mistakes.cjs');
  await bundleWithMistakes(checkout, tests, mistakes, bundle, textOf);
  const runner = new Runner(path.join(process.cwd(), 'trial/mutantsRunner.mjs'), bundle);
  const { casesOf, loads } = await reachOf(runner, tests);
  const noticed = new Map<string, number>();
  const promise = (one: Case): number => (1 + 5 * (noticed.get(keyOf(one)) ?? 0)) / (1 + one.takes);
  const planOf = (id: number) => {
    const byFile = new Map<string, Case[]>();
    for (const one of casesOf.get(id) ?? []) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
    return [...byFile]
      .map(([file, cases]) => {
        const ordered = cases.sort((a, b) => promise(b) - promise(a));
        const [first] = ordered;
        const cost = (loads.get(file) ?? 0) + (first?.takes ?? 0);
        const hits = cases.reduce((sum, one) => sum + (noticed.get(keyOf(one)) ?? 0), 0);
        return { file, indexes: ordered.map(({ index }) => index), worth: (1 + hits) / (1 + cost) };
      })
      .sort((a, b) => b.worth - a.worth);
  };
  return {
    notices: async (id) => {
      const plan = planOf(id);
      if (plan.length === 0) return false;
      const by = await runner.ask<Pick<Case, 'file' | 'index'> | null>({ id, plan });
      if (by === undefined) return true;
      if (by === null) return false;
      noticed.set(keyOf(by), (noticed.get(keyOf(by)) ?? 0) + 1);
      return true;
    },
    end: () => runner.end(),
  };
};
