import { checkLinks, type Surroundings } from './links';
import { checkShapes } from './shapes';
import { readXml, type Complaint } from './xml';

/** Everything that is wrong with a manifest, as far as can be told without Microsoft. */
export function checkManifest(xml: string, surroundings: Surroundings): Complaint[] {
  const read = readXml(xml);
  if ('complaint' in read) return [read.complaint];
  return [...checkShapes(read.root), ...checkLinks(read.root, surroundings)].sort((a, b) => a.line - b.line);
}
