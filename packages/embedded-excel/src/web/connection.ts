import type { CustomFunction } from '../functions/functionTable';
import type { FunctionsMetadata } from '../functions/metadata';
import type { EmbeddedHost } from '../host';
import type { NativeBridge } from '../protocol/bridge';
import type { AddinManifest } from './manifest';
import { isSetSupported } from './requirements';
import type { PageSettings } from './settings';

type Action = (event: { readonly source: { readonly id: string }; completed(): void }) => unknown;

/** What the platform script in the pane (`excel-embedded-16.00.js`) finds at `parent.__embeddedHost`. */
export interface PaneConnection {
  connect(): NativeBridge;
  readonly language: string;
  readonly theme: Readonly<Record<string, string | boolean>>;
  isSetSupported(name: string, version?: string): boolean;
  /** Takes the functions the add-in associated so far; called again when there are more. */
  functions(mappings: Readonly<Record<string, CustomFunction>>): void;
  /** Hands over the add-in's ribbon functions, by upper-case name. */
  actions(find: (name: string) => Action | undefined): void;
  readonly settings: Map<string, unknown>;
}

export interface ConnectionParts {
  readonly host: EmbeddedHost;
  readonly settings: PageSettings;
  readonly manifest: AddinManifest;
  readonly metadata: FunctionsMetadata | null;
}

/** Office.js colours of the theme. learn.microsoft.com …/office.officetheme */
const THEMES = {
  light: {
    isDarkTheme: false,
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
  },
  dark: {
    isDarkTheme: true,
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#F5F5F5',
  },
} as const;

export class Connection implements PaneConnection {
  readonly language: string;
  readonly theme: Readonly<Record<string, string | boolean>>;
  readonly settings = new Map<string, unknown>();
  readonly #parts: ConnectionParts;
  #findAction: ((name: string) => Action | undefined) | null = null;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    this.language = parts.settings.language;
    this.theme = parts.settings.dark ? THEMES.dark : THEMES.light;
  }

  connect(): NativeBridge {
    return this.#parts.host.native;
  }

  isSetSupported(name: string, version?: string): boolean {
    return isSetSupported(name, version, this.#parts.settings.functions);
  }

  functions(mappings: Readonly<Record<string, CustomFunction>>): void {
    const { host, metadata, manifest, settings } = this.#parts;
    if (!settings.functions || !metadata || !manifest.functions) return;
    const known = metadata.functions.filter(({ id }) => id.toUpperCase() in mappings || id in mappings);
    host.defineFunctions({
      metadata: { ...metadata, functions: known },
      mappings,
      namespace: manifest.functions.namespace,
    });
  }

  actions(find: (name: string) => Action | undefined): void {
    this.#findAction = find;
  }

  /** Calls a function the add-in gave to `Office.actions.associate`; false when there is none. */
  run(name: string, source: string): boolean {
    const action = this.#findAction?.(name);
    if (!action) return false;
    action({ source: { id: source }, completed: () => undefined });
    return true;
  }
}
