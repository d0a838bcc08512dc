/** The few things of the common API that the add-in asks outside a batch. */
export const officeWith = ({ customFunctions }: { readonly customFunctions: boolean }): void => {
  Reflect.set(globalThis, 'Office', {
    context: { requirements: { isSetSupported: (set: string) => set !== 'CustomFunctionsRuntime' || customFunctions } },
  });
};
