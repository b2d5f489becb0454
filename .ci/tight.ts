/** Goes over what is built once more: Terser makes smaller what Rolldown has made small. */
import { minify } from 'terser';
import type { Plugin } from 'vite';

export const tight: Plugin = {
  name: 'tight',
  apply: 'build',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code = '' } = await minify(chunk.code, {
        ecma: 2022,
        module: true,
        compress: { passes: 3, hoist_funs: true },
        // A word to other bundlers, who would look for the file while they build.
        format: { comments: /webpackIgnore/ },
      });
      chunk.code = code;
    }
  },
};
