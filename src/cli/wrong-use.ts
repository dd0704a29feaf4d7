import { Incorrect } from '../model/errors.ts'

/** The command line itself is wrong; the exit code is 2. */
export class WrongUse extends Incorrect {}
