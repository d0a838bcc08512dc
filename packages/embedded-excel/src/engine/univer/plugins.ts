import type { PluginCtor, Univer } from '@univerjs/core';

/** A plugin, alone or with its configuration. */
export type PluginEntry = PluginCtor | readonly [PluginCtor, ConstructorParameters<PluginCtor>[0]];

const isPair = (entry: PluginEntry): entry is Exclude<PluginEntry, PluginCtor> => Array.isArray(entry);

/** Registers each plugin once; a later entry of the same plugin replaces the configuration. */
export function registerPlugins(univer: Univer, entries: readonly PluginEntry[]): void {
  const byName = new Map<string, PluginEntry>();
  for (const entry of entries) byName.set((isPair(entry) ? entry[0] : entry).pluginName, entry);
  for (const entry of byName.values()) {
    if (isPair(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
}
