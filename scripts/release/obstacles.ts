import { sectionOf } from './changelog';

/** All that decides whether this commit may become a version. */
export interface Candidate {
  /** `version` of package.json. */
  readonly version: string;
  /** `version` of package-lock.json. */
  readonly lockVersion: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
  /** The branch that is checked out; empty where none is. */
  readonly branch: string;
  /** What `git status --porcelain` prints. */
  readonly changes: string;
  readonly tags: readonly string[];
  /** Today, as 2026-12-01. */
  readonly today: string;
}

export const tagOf = (version: string): string => `v${version}`;

/** What is in the way of a release, with what to do about it. Empty when nothing is. */
export const obstacles = (candidate: Candidate): readonly string[] => [
  ...ofTheTree(candidate),
  ...ofTheVersion(candidate),
  ...ofTheChangelog(candidate),
];

function* ofTheTree({ branch, changes }: Candidate) {
  if (branch !== 'main')
    yield `A version is tagged on main, and this is ${branch || 'no branch'}. Run: git switch main`;
  if (changes.trim() !== '')
    yield `Some changes are not committed. Commit them, or take them back:\n${changes.trimEnd()}`;
}

function* ofTheVersion({ version, lockVersion, tags }: Candidate) {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    yield `The version in package.json must be three numbers, and is ${version}.`;
  if (lockVersion !== version)
    yield `package.json says ${version} and package-lock.json ${lockVersion}. Run: npm install --package-lock-only`;
  if (tags.includes(tagOf(version)))
    yield `${tagOf(version)} is tagged already. Raise the version in package.json and manifest.xml.`;
}

function* ofTheChangelog({ changelog, version, today }: Candidate) {
  const section = sectionOf(changelog, version);
  const heading = `## [${version}] - ${today}`;
  if (!section) {
    yield `CHANGELOG.md has no section for ${version}. Move what is under Unreleased below: ${heading}`;
    return;
  }
  if (!isDay(section.date)) yield `CHANGELOG.md does not say when ${version} came. Write: ${heading}`;
  else if (section.date > today)
    yield `CHANGELOG.md says that ${version} came on ${section.date}, which is not here yet. Write: ${heading}`;
  if (!/^- \S/m.test(section.notes))
    yield `CHANGELOG.md does not say what users notice of ${version}. Add a line below its heading.`;
  if (sectionOf(changelog, 'Unreleased')?.notes !== '')
    yield `CHANGELOG.md needs an empty “## [Unreleased]” above ${version}: what stands there is in this version.`;
}

const isDay = (date: string | undefined): date is string =>
  date !== undefined &&
  /^\d{4}-\d\d-\d\d$/.test(date) &&
  !Number.isNaN(Date.parse(date)) &&
  new Date(date).toISOString().startsWith(date);
