/**
 * An Open Packaging Conventions package (ECMA-376 part 2): parts, their content types, and the relations by which one
 * points to another. Nothing is unpacked before it is asked for, and nothing is found but by relations and types: where
 * a part lies is its writer's choice.
 */
import { FileProblem } from '../fileProblem';
import { attribute, readXml, XmlReader, type XmlHandlers } from '../xml/readXml';
import { decodePart, PartDecoder } from '../xml/decode';
import { portableCodec, type Codec } from './codec';
import { refuseOtherFormats } from './formats';
import { unpackEntry, unpackPieces, zipEntries, type ZipEntry } from './zip';

/** A workbook of 100,000 people is some 60 MB unpacked; these limits leave room for it and stop what is not meant well. */
const LIMITS = {
  packedBytes: 100_000_000,
  entries: 5_000,
  unpackedBytes: 500_000_000,
  /** Ordinary sheets pack 1:10 to 1:30. */
  ratio: 300,
  ratioFrom: 10_000_000,
} as const;

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `table`; the addresses differ between editions of the standard. */
  readonly kind: string;
  /** Path of a part; `null` for what lies outside. */
  readonly target: string | null;
}

const CONTENT_TYPES = '[Content_Types].xml';

/** Part names are compared without regard to case. */
const keyOf = (path: string): string => path.toLowerCase();

const unescaped = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** `../tables/table1.xml` seen from `xl/worksheets/sheet1.xml`; the package itself is ''. */
export const resolvePath = (from: string, target: string): string => {
  const steps = target.replaceAll('\\', '/').split('/');
  const folders = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of steps) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
};

export const relationsPath = (path: string): string => {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
};

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

interface ContentTypes {
  readonly byExtension: ReadonlyMap<string, string>;
  readonly byPath: ReadonlyMap<string, string>;
}

export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private types: ContentTypes | null = null;

  /** Throws FileProblem. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly codec: Codec = portableCodec,
  ) {
    if (bytes.length > LIMITS.packedBytes) throw new FileProblem('tooLarge');
    refuseOtherFormats(bytes);
    let unpacked = 0;
    for (const entry of zipEntries(bytes, LIMITS.entries)) {
      unpacked += entry.size;
      const suspicious = entry.size > LIMITS.ratioFrom && entry.size > entry.packed * LIMITS.ratio;
      if (unpacked > LIMITS.unpackedBytes || suspicious) throw new FileProblem('tooLarge');
      if (entry.name.endsWith('/')) continue;
      // Two parts of one name: readers would differ in which one they take.
      if (this.entries.has(keyOf(entry.name))) throw new FileProblem('damaged');
      this.entries.set(keyOf(entry.name), entry);
    }
  }

  get paths(): readonly string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(path: string): boolean {
    return this.entries.has(keyOf(path));
  }

  /** All of a part. Throws FileProblem, also where there is none: somebody points to it. */
  part(path: string): Uint8Array {
    return unpackEntry(this.bytes, this.entry(path), this.codec);
  }

  /** A part piece by piece. Throws FileProblem, perhaps only after the last piece. */
  pieces(path: string, take: (piece: Uint8Array) => void): void {
    unpackPieces(this.bytes, this.entry(path), take, this.codec);
  }

  /** Throws FileProblem. */
  read(path: string, handlers: XmlHandlers): void {
    const reader = new XmlReader(handlers);
    const decoder = new PartDecoder();
    this.pieces(path, (piece) => reader.write(decoder.decode(piece)));
    reader.write(decoder.end());
    reader.end();
  }

  /** None where nothing is said. */
  typeOf(path: string): string | undefined {
    this.types ??= this.readTypes();
    return this.types.byPath.get(keyOf(path)) ?? this.types.byExtension.get(extensionOf(path));
  }

  /** What a part points to, or, for '', the package itself. */
  relations(path: string): readonly Relation[] {
    const file = relationsPath(path);
    if (!this.has(file)) return [];
    const relations: Relation[] = [];
    this.read(file, {
      open: (name, attributes) => {
        if (name !== 'Relationship') return;
        const own = attributes();
        const target = attribute(own, 'Target') ?? '';
        const outside = attribute(own, 'TargetMode')?.toLowerCase() === 'external';
        relations.push({
          id: attribute(own, 'Id') ?? '',
          kind: (attribute(own, 'Type') ?? '').replace(/^.*\//, ''),
          target: outside ? null : this.found(resolvePath(path, target)),
        });
      },
    });
    return relations;
  }

  /** As the entry spells it; addresses may be written with percent signs. */
  private found(path: string): string {
    return (this.entries.get(keyOf(path)) ?? this.entries.get(keyOf(unescaped(path))))?.name ?? path;
  }

  private entry(path: string): ZipEntry {
    const entry = this.entries.get(keyOf(path));
    if (entry === undefined) throw new FileProblem('damaged');
    return entry;
  }

  private readTypes(): ContentTypes {
    const [byExtension, byPath] = [new Map<string, string>(), new Map<string, string>()];
    if (this.has(CONTENT_TYPES)) {
      readXml(decodePart(this.part(CONTENT_TYPES)), {
        open: (name, attributes) => {
          if (name !== 'Default' && name !== 'Override') return;
          const own = attributes();
          const type = (attribute(own, 'ContentType') ?? '').toLowerCase();
          if (name === 'Default') byExtension.set((attribute(own, 'Extension') ?? '').toLowerCase(), type);
          else byPath.set(keyOf(resolvePath('', attribute(own, 'PartName') ?? '')), type);
        },
      });
    }
    return { byExtension, byPath };
  }
}
