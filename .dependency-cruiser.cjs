/**
 * Where arrows may go (docs/architecture.md): down only, and never in a circle. What a rule forbids has no exception beside it:
 * a fact that is needed below comes as a type or a function from above.
 */

/** What each folder of src may import of the others. */
const layers = {
  core: [],
  text: ['core'],
  consent: ['text', 'core'],
  locales: ['consent', 'core'],
  // They decide nothing: of what is known of consent they take facts and words, never a judgement.
  adapters: ['consent/(?:entra|words)', 'core'],
  views: ['locales', 'consent', 'core'],
  feature: ['views', 'locales', 'adapters', 'consent', 'core'],
  pages: ['feature', 'views', 'locales', 'adapters', 'consent', 'core'],
};

/** What each folder of src may import of packages. */
const packages = {
  core: [],
  text: [],
  consent: [],
  locales: [],
  adapters: ['@azure/msal-browser'],
  views: ['react', '@fluentui/', 'tabbable'],
  feature: ['react'],
  pages: ['react', 'react-dom', '@fluentui/', 'zustand', '@azure/msal-browser'],
};

const folderOf = (names) => `^src/(?:${names.join('|')})(?:/|\\.ts$)`;

/** Folders that know nothing of what stands beside them. */
const alone = [
  'src/consent/entra',
  'src/consent/problems',
  'src/consent/words',
  'src/adapters/hosts',
  'src/adapters/mailbox',
  'src/adapters/sync-service',
  'src/pages/taskpane',
  'src/pages/dialog',
  'src/pages/approved',
];

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-circle-of-folders',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src' },
      to: { circular: true },
    },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(layers).map(([name, below]) => ({
      name: `${name}-imports-what-is-below`,
      severity: 'error',
      from: { path: folderOf([name]) },
      to: { path: '^src/', pathNot: folderOf([name, ...below]) },
    })),
    ...Object.entries(packages).map(([name, allowed]) => ({
      name: `packages-of-${name}`,
      severity: 'error',
      from: { path: folderOf([name]) },
      to: {
        path: 'node_modules/',
        dependencyTypesNot: ['type-only'],
        ...(allowed.length > 0 && { pathNot: `node_modules/(?:${allowed.join('|')})` }),
      },
    })),
    ...alone.map((folder) => ({
      name: `${folder.replace('src/', '').replace('/', '-')}-stands-alone`,
      severity: 'error',
      from: { path: `^${folder}/` },
      to: { path: `^${folder.replace(/[^/]+$/, '')}[^/]+/`, pathNot: `^${folder}/` },
    })),
    {
      name: 'browsers-have-no-node',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'what-is-shipped-knows-no-tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:catalogue|practice|test|scripts|bench|deploy)/' },
    },
    {
      name: 'practice-knows-no-tests',
      severity: 'error',
      from: { path: '^practice/' },
      to: { path: '^(?:test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What is imported for its type alone is an arrow, too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
