/** What the page takes from the add-in's manifest.xml. Addresses are paths on this server. */
export interface AddinManifest {
  readonly title: string;
  readonly groups: readonly RibbonGroup[];
  readonly taskpane: string;
  readonly functions: {
    readonly namespace: string;
    readonly metadata: string;
  } | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | null;
  /** `page`: done by the page itself; `pressed` of a button that stays down. */
  readonly action:
    | { readonly kind: 'pane' }
    | { readonly kind: 'function'; readonly name: string }
    | { readonly kind: 'page'; readonly act: () => void; readonly pressed?: () => boolean };
}

const children = (parent: ParentNode, name: string): Element[] =>
  [...parent.querySelectorAll('*')].filter((element) => element.localName === name);
const child = (parent: ParentNode, name: string): Element | undefined => children(parent, name)[0];
/** The manifest is written for another address; only the paths count here. */
const pathOf = (address: string): string => new URL(address, location.href).pathname;

/** Resources by id, in the language asked for. */
function readResources(manifest: Document, language: string): Map<string, string> {
  const resources = new Map<string, string>();
  const section = child(manifest, 'Resources');
  for (const element of section ? [...section.querySelectorAll('*')] : []) {
    const id = element.getAttribute('id');
    if (id !== null) resources.set(id, localised(element, language));
  }
  return resources;
}

function localised(element: Element, language: string): string {
  const override = [...element.children].find(
    (one) => one.localName === 'Override' && one.getAttribute('Locale') === language,
  );
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

export function readManifest(text: string, language: string): AddinManifest {
  const manifest = new DOMParser().parseFromString(text, 'text/xml');
  const resources = readResources(manifest, language);
  const resource = (element: Element | undefined): string => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const title = child(manifest, 'DisplayName');
  const source = child(manifest, 'SourceLocation');
  const functions = children(manifest, 'ExtensionPoint').find(
    (point) => point.getAttribute('xsi:type') === 'CustomFunctions',
  );
  const metadata = functions && child(functions, 'Metadata');
  return {
    title: title ? localised(title, language) : '',
    taskpane: pathOf(source?.getAttribute('DefaultValue') ?? 'taskpane.html'),
    functions: functions
      ? {
          namespace: resource(child(functions, 'Namespace')),
          metadata: pathOf(resource(metadata && child(metadata, 'SourceLocation'))),
        }
      : null,
    groups: children(manifest, 'Group').map((group) => ({
      label: resource([...group.children].find((one) => one.localName === 'Label')),
      buttons: children(group, 'Control').map((control) => readButton(control, resource)),
    })),
  };
}

function readButton(control: Element, resource: (element: Element | undefined) => string): RibbonButton {
  const direct = (name: string) => [...control.children].find((one) => one.localName === name);
  const icon = children(control, 'Image').find((image) => image.getAttribute('size') === '32');
  const action = child(control, 'Action');
  const tip = child(control, 'Description');
  return {
    id: control.getAttribute('id') ?? '',
    label: resource(direct('Label')),
    tip: resource(tip),
    icon: icon ? pathOf(resource(icon)) : null,
    action:
      action?.getAttribute('xsi:type') === 'ExecuteFunction'
        ? {
            kind: 'function',
            name: child(action, 'FunctionName')?.textContent.trim() ?? '',
          }
        : { kind: 'pane' },
  };
}
