/** How a picture is written. */
export const FORMATS = {
  svg: { type: 'image/svg+xml; charset=utf-8' },
  png: { type: 'image/png' },
  pdf: { type: 'application/pdf' },
} as const satisfies Record<string, { readonly type: string }>
export type Format = keyof typeof FORMATS
