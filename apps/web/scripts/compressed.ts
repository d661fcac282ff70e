import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
const { BROTLI_PARAM_QUALITY: QUALITY, BROTLI_PARAM_SIZE_HINT: SIZE, Z_BEST_COMPRESSION: BEST } = constants;
/** What is text; letters are compressed already. */
const text = /\.(?:js|css|html|svg|json)$/;
/** Below this many bytes an answer's own head is most of it. */
const LEAST = 1024;

/** Beside each text of the site the same one compressed: done once here, it costs the server nothing. */
export function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      const files = Object.values(bundle).flatMap((file) => {
        if (!text.test(file.fileName)) return [];
        const content = Buffer.from(file.type === "chunk" ? file.code : file.source);
        return content.length < LEAST ? [] : [{ path: join(dir, file.fileName), content }];
      });
      await Promise.all(
        files.map(async ({ path, content }) => {
          // what is compressed must be what was written
          if ((await stat(path)).size !== content.length) throw new Error(`${path} is not what the bundle holds`);
          const best = { params: { [QUALITY]: 11, [SIZE]: content.length } };
          await Promise.all([
            brotli(content, best).then((small) => writeFile(`${path}.br`, small)),
            zip(content, { level: BEST }).then((small) => writeFile(`${path}.gz`, small)),
          ]);
        }),
      );
    },
  };
}
