/** Links from an arrangement to those who hold it together: two posts, or the bodies run as one. */
export const MEMBER_LINKS = ['FIRST_POST', 'SECOND_POST', 'COMPONENT'] as const
