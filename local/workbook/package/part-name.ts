// Names of parts and the targets that relationships give for them.

/** The folder with its final slash, or nothing for the root. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

export function relationshipsPartOf(name: string): string {
  const folder = folderOf(name);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
}

/** The part that a target means, seen from `source`; targets may be absolute, relative or percent-encoded. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/[#?].*$/, '');
  const joined = path.startsWith('/') ? path : folderOf(source) + path;
  const steps: string[] = [];
  for (const step of joined.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return decoded(steps.join('/'));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Relative where both lie under one folder, which every reader understands; absolute otherwise. */
export function targetFrom(source: string, part: string): string {
  const folder = folderOf(source);
  if (part.startsWith(folder)) return part.slice(folder.length);
  const parent = folderOf(folder.slice(0, -1));
  return part.startsWith(parent) && folder !== '' ? `../${part.slice(parent.length)}` : `/${part}`;
}
