/** Univer 0.25 calls iterator helpers (ES2025), which Node 20 lacks. Node 22 and browsers have them. */
type Helper = (this: Iterable<unknown>, ...args: unknown[]) => unknown;

const prototype: object = Object.getPrototypeOf(
  Object.getPrototypeOf(new Map<unknown, unknown>().keys()) as object,
) as object;

function install(name: string, helper: Helper): void {
  if (name in prototype) return;
  Object.defineProperty(prototype, name, {
    value: helper,
    configurable: true,
    writable: true,
  });
}

const arrayMethod = (name: string): Helper =>
  function (...args) {
    const items = Array.from(this);
    return Reflect.apply(Reflect.get(items, name) as Helper, items, args);
  };

for (const name of ['some', 'every', 'find', 'forEach', 'reduce']) install(name, arrayMethod(name));
for (const name of ['map', 'filter', 'flatMap']) {
  const method = arrayMethod(name);
  install(name, function (...args) {
    return (Reflect.apply(method, this, args) as unknown[])[Symbol.iterator]();
  });
}
install('toArray', function () {
  return Array.from(this);
});
