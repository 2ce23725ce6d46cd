import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';
import prettier from 'eslint-config-prettier';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.stryker-tmp/',
      'reports/',
      'dist-gallery/',
      'dist-module/',
      'dist-example/',
      'examples/*/vite.config.js',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'bench/results/',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked, hooks.configs.flat.recommended, prettier],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      'no-console': 'error',
    },
  },
  {
    // What a dependency-cruiser rule cannot see: what every script finds without an import.
    files: ['src/core/**', 'src/text/**', 'src/consent/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
        ...['fetch', 'XMLHttpRequest', 'indexedDB', 'Office', 'process'],
      ],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'globalThis' }],
    },
  },
  { files: ['practice/**', 'test/**', 'scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  // Their types come with what they install: `npm run check:package` compiles them.
  { files: ['examples/**'], extends: [tseslint.configs.disableTypeChecked] },
);
