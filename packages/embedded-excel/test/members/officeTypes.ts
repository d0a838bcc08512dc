import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** Members of Excel's classes in @types/office-js -> the requirement set their comment names. */
export function readOfficeTypes(): Map<string, string> {
  const file = createRequire(__filename).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, false);
  const members = new Map<string, string>();
  const visit = (node: ts.Node, namespace: string): void => {
    if (ts.isModuleDeclaration(node)) {
      if (node.body) ts.forEachChild(node.body, (child) => visit(child, node.name.text));
    } else if ((ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && namespace === 'Excel') {
      for (const member of node.members) {
        const name = member.name && ts.isIdentifier(member.name) ? member.name.text : undefined;
        const key = `${node.name?.text ?? ''}.${name ?? ''}`;
        if (name === undefined || members.has(key)) continue;
        members.set(key, /\[Api set: ([^\]]+)\]/.exec(member.getFullText(source))?.[1] ?? '');
      }
    } else ts.forEachChild(node, (child) => visit(child, namespace));
  };
  visit(source, '');
  return members;
}
