import type { Plugin } from 'graphql-yoga'
import type { ServerContext } from '../context.ts'

/** Ends an operation with one error as soon as its budget is used up: nobody waits for what else is under way. */
export const useBudget = (): Plugin<ServerContext> => ({
  onExecute({ args, executeFn, setExecuteFn }) {
    const { budget } = args.contextValue.views
    setExecuteFn((given) => budget.run(() => executeFn(given)))
  },
})
