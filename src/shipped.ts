import { fileURLToPath } from 'node:url'

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** The shipped world, where it lies prepared, and where the page and the bundled packages are once they are built. */
export const SHIPPED = {
  folder: folder('seed'),
  prepared: folder('prepared'),
  page: folder('dist/page'),
  packages: folder('dist/packages'),
}
