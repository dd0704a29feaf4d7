import { buildTo } from './build.ts'

await buildTo('dist')
