/**
 * Who gets through which door of the desk, written down apart from the desk. A route without a row fails, a row without a
 * route too. One sign for each of `principals`, in their order: `+` comes through, `.` does not.
 */
export const principals = [
  'nobody',
  'the customer of this conversation',
  'the customer of another',
  'an agent',
  'a reviewer',
  'a publisher',
  'an admin',
  'an agent whose session was taken away',
] as const;
export type Principal = (typeof principals)[number];

export const rows: Readonly<Record<string, string>> = {
  // Open to everybody: what a page needs before there is a conversation, and what has a secret of its own.
  'GET /hep/v1/discovery': '++++++++',
  'GET /hep/v1/availability': '++++++++',
  'GET /hep/v1/callback-slots': '++++++++',
  'GET /hep/v1/jwks.json': '++++++++',
  'GET /hep/v1/agents/:id/picture': '++++++++',
  'GET /hep/v1/callbacks/look.css': '++++++++',
  'GET /hep/v1/callbacks/:token': '++++++++',
  'POST /hep/v1/callbacks/:token': '++++++++',
  'POST /hep/v1/conversations': '++++++++',
  'POST /hep/v1/conversations/:client/approvals': '++++++++',

  // The customer's own.
  'POST /hep/v1/token': '.+......',
  'GET /hep/v1/conversations/:id': '.+......',
  'PATCH /hep/v1/conversations/:id': '.+......',
  'POST /hep/v1/conversations/:id/end': '.+......',
  'DELETE /hep/v1/conversations/:id': '.+......',
  'GET /hep/v1/conversations/:id/events': '.+......',
  'POST /hep/v1/attachments': '.+......',
  'PUT /hep/v1/attachments/:id': '.+......',
  'GET /hep/v1/attachments/:id': '.+......',
  'PUT /hep/v1/conversations/:id/messages/:clientId': '.+......',
  'GET /hep/v1/conversations/:id/messages': '.+......',
  'POST /hep/v1/conversations/:id/signals': '.+......',
  'PUT /hep/v1/conversations/:id/callback': '.+......',
  'DELETE /hep/v1/conversations/:id/callback': '.+......',
  'PUT /hep/v1/conversations/:id/csat': '.+......',
  'POST /hep/v1/conversations/:id/feedback': '.+......',
  'POST /hep/v1/conversations/:id/copy': '.+......',

  // Ways in.
  'GET /desk/ways': '++++++++',
  'GET /desk/me': '++++++++',
  'POST /desk/sign-in': '++++++++',
  'POST /desk/links/look': '++++++++',
  'POST /desk/links/accept': '++++++++',
  'GET /desk/sso': '++++++++',
  'GET /desk/sso/callback': '++++++++',

  // Everybody who works here, about themselves.
  'PATCH /desk/me': '...++++.',
  'PUT /desk/me/picture': '...++++.',
  'POST /desk/me/password': '...++++.',
  'POST /desk/sign-out': '...++++.',
  'POST /desk/sign-out-everywhere': '...++++.',

  'GET /desk/accounts': '......+.',
  'POST /desk/invitations': '......+.',
  'PATCH /desk/accounts/:id': '......+.',
  'POST /desk/accounts/:id/link': '......+.',
  'POST /desk/accounts/:id/sign-out': '......+.',

  'GET /desk/inbox': '...+....',
  'GET /desk/events': '...+....',
  'GET /desk/conversations/:id': '...++...',
  'POST /desk/conversations/:id/claim': '...+....',
  'POST /desk/conversations/:id/reply': '...+....',
  'POST /desk/conversations/:id/typing': '...+....',
  'POST /desk/conversations/:id/read': '...+....',
  'POST /desk/conversations/:id/release': '...+....',
  'POST /desk/conversations/:id/return': '...+....',
  'POST /desk/conversations/:id/close': '...+....',
  'POST /desk/conversations/:id/transfer': '...+....',
  'POST /desk/conversations/:id/decline': '...+....',
  'POST /desk/conversations/:id/approve': '...+....',
  'POST /desk/conversations/:id/reject': '...+....',
  'POST /desk/conversations/:id/take-call': '...+....',
  'POST /desk/conversations/:id/drop-call': '...+....',
  'POST /desk/conversations/:id/call-result': '...+....',
  'PUT /desk/conversations/:id/files/:key': '...+....',
  'GET /desk/files/:id': '...++...',
  'POST /desk/presence': '...+....',
  'POST /desk/incident': '...+..+.',
  'POST /desk/conversations/:id/mark': '...++...',
  'GET /desk/conversations/:id/marks': '....+...',
  'GET /desk/review': '....+...',
  'GET /desk/sample': '....+...',
  'GET /desk/measures': '....+.+.',
  'GET /desk/audit': '....+.+.',
  'GET /desk/audit/head': '....+.+.',
};
