/** What there is to say of a part in which nothing is. */
export const Empty = ({ children }: { readonly children: string }) => <p class="empty">{children}</p>
