/** Prints what the pane is made of, in the CycloneDX format: `npm run --silent sbom > sbom.json`. */
import { join } from 'node:path';
import { sbomOf } from './build/sbom-of';

process.stdout.write(sbomOf(join(__dirname, '..')));
