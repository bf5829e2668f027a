/** What a role may do with the entries of a type; all may be read besides. */
export type Grant = 'read' | 'correct' | 'write' | 'everything';

/** Who works in the newsroom, besides the administrator, who may do everything. */
export type RoleName = 'author' | 'editor' | 'approver' | 'partnerRelations';

/** What each role may do with the entries of one type. */
export type Grants = Readonly<Record<RoleName, Grant>>;
