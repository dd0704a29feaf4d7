import { fileURLToPath } from 'node:url'

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** The shipped world, and where it lies prepared. */
export const SHIPPED = { folder: folder('seed'), prepared: folder('prepared') }
