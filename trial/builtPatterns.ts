/** Regular expressions that are put together when the code is loaded: this module is to be loaded before it. */

const built: RegExp[] = [];

const Own = RegExp;
globalThis.RegExp = new Proxy(Own, {
  construct(target, args: ConstructorParameters<typeof RegExp>, made) {
    const pattern = Reflect.construct(target, args, made) as RegExp;
    built.push(pattern);
    return pattern;
  },
});

/** Ends the recording, and gives what was put together until then, each once. */
export const builtPatterns = (): readonly RegExp[] => {
  globalThis.RegExp = Own;
  return [...new Map(built.map((pattern) => [String(pattern), pattern])).values()];
};
