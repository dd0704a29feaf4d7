import { workerData } from 'node:worker_threads'
import { unpackInto } from './packed.ts'
import type { Unpacked } from './unpack.ts'

const { packed, path } = workerData as Unpacked
unpackInto(packed, path)
