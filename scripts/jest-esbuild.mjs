// Jest transformer: TypeScript to JavaScript with the esbuild that also builds dist/.
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

// At target `node20` esbuild drops import attributes; at `node20.19` it keeps them.
const options = { loader: 'ts', target: 'node20.19', sourcemap: 'inline', sourcesContent: true };

export default {
  process(source, path, { supportsStaticESM }) {
    return transformSync(source, { ...options, format: supportsStaticESM ? 'esm' : 'cjs', sourcefile: path });
  },
  getCacheKey(source, path, { configString, instrument, supportsStaticESM }) {
    return createHash('sha256')
      .update(JSON.stringify([version, options, source, path, configString, instrument, supportsStaticESM]))
      .digest('hex');
  },
};
