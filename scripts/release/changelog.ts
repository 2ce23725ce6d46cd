export interface Release {
  /** The day, as 2026-12-01; undefined where none is given. */
  readonly date: string | undefined;
  /** What stands below the heading: what users notice. */
  readonly notes: string;
}

/** What the changelog says of a version, or of what comes after the newest (`Unreleased`); undefined when it has no such section. */
export function sectionOf(changelog: string, version: string): Release | undefined {
  const sections = changelog.replaceAll('\r\n', '\n').split(/^## /m).slice(1);
  for (const section of sections) {
    const [heading = '', ...lines] = section.split('\n');
    const [, name, date] = /^\[([^\]]+)\](?: - (\S+))?$/.exec(heading.trim()) ?? [];
    if (name === version) return { date, notes: lines.join('\n').trim() };
  }
  return undefined;
}
