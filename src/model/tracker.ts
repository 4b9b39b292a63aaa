/** Where the issues of a document's actions are kept. Addresses are those of a project, without a slash at the end. */
export type Tracker =
  | { readonly kind: 'github' | 'gitlab'; readonly address: string }
  /** The address is Jira's own; project and type are the numbers it knows them by. */
  | { readonly kind: 'jira'; readonly address: string; readonly project: string; readonly type: string }
