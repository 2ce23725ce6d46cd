/**
 * Builds `dist`: static pages that any web server can host. Settings come from `.env` or the environment and end up
 * in each page as a JSON data block, read by src/adapters/config.ts alone.
 */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const swc = require('./swc.json');

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const MANIFEST_HOST = 'https://sidebar.example.com';

if (fs.existsSync(path.join(__dirname, '.env'))) process.loadEnvFile(path.join(__dirname, '.env'));
const env = (name, fallback) => process.env[name] || fallback;

const settings = {
  clientId: env('CLIENT_ID', ''),
  cloud: env('CLOUD', 'global'),
  appName: env('APP_NAME', 'LinkPoint Connect'),
  publisher: env('PUBLISHER', 'LinkPoint360'),
  supportUrl: env('SUPPORT_URL', 'https://linkpoint360.com/support'),
  mailAccess: env('MAIL_ACCESS', 'graph'),
  ...(env('REPORT_URL', '') && { reportUrl: env('REPORT_URL', '') }),
  ...(env('SYNC_SERVICE_URL', '') && {
    syncService: {
      url: env('SYNC_SERVICE_URL', '').replace(/\/$/, ''),
      scope: env('SYNC_SERVICE_SCOPE', ''),
    },
  }),
};
const hostUrl = env('HOST_URL', MANIFEST_HOST).replace(/\/$/, '');

/** Webpack's own, `[fullhash]`, is another one in another folder: in it are the paths of the templates' loader (5.112.2). */
function hashOfSources() {
  const files = ['package.json', 'package-lock.json', 'webpack.config.js', 'swc.json'];
  for (const entry of fs.readdirSync(path.join(__dirname, 'src'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) files.push(path.relative(__dirname, path.join(entry.parentPath, entry.name)));
  }
  const hash = createHash('sha256');
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
    hash.update(`${file}\0`).update(fs.readFileSync(path.join(__dirname, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** A page is a folder in src/pages with an index.html and, when it runs code, an index.ts(x). */
const pages = [
  { name: 'taskpane', entry: './src/pages/taskpane/index.ts', office: true },
  { name: 'dialog', entry: './src/pages/dialog/index.ts', office: true },
  { name: 'redirect' },
  { name: 'approved', entry: './src/pages/approved/index.ts' },
];

module.exports = {
  target: ['web', 'es2022'],
  devtool: false,
  entry: Object.fromEntries(pages.filter((page) => page.entry).map((page) => [page.name, page.entry])),
  output: {
    path: path.join(__dirname, 'dist'),
    filename: 'assets/[name].[contenthash:12].js',
    // One hash for all, because a hash for each would be in the first file that loads.
    chunkFilename: `assets/${hashOfSources()}/[id].js`,
    assetModuleFilename: 'assets/[name].[contenthash:12][ext]',
    publicPath: '',
    clean: true,
    trustedTypes: { policyName: 'lpc-sidebar' },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // Styles of Fluent UI's kind are compiled ahead, after the types are gone.
        use: ['@griffel/webpack-loader', { loader: 'swc-loader', options: swc }],
      },
      {
        test: /\.css$/,
        oneOf: [{ resourceQuery: /inline/, type: 'asset/source' }, { type: 'asset/resource' }],
      },
    ],
  },
  plugins: [
    ...pages.map(
      (page) =>
        new HtmlPlugin({
          template: `./src/pages/${page.name}/index.html`,
          filename: `${page.name}.html`,
          chunks: page.entry ? [page.name] : [],
          scriptLoading: 'module',
          minify: { collapseWhitespace: true, removeComments: true, minifyCSS: true },
          settings: JSON.stringify(settings).replaceAll('<', '\\u003c'),
          appName: settings.appName,
          officeJs: page.office ? OFFICE_JS : '',
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png', to: 'assets/[name][ext]', noErrorOnMissing: true },
        {
          from: 'manifest.xml',
          noErrorOnMissing: true,
          transform: (content) => content.toString().replaceAll(MANIFEST_HOST, hostUrl),
        },
      ],
    }),
  ],
  optimization: {
    splitChunks: {
      // A chunk of its own is a task of its own.
      cacheGroups: {
        react: {
          test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/,
          chunks: 'async',
          enforce: true,
        },
      },
    },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};
