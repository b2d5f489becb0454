/**
 * What one process at a time may do, by the number of its lock. All of a database share these numbers, whether a session
 * or a transaction holds them: https://www.postgresql.org/docs/18/explicit-locking.html#ADVISORY-LOCKS
 */
export const advisoryLocks = {
  /** While the tables are made. */
  migrations: 4_815_162_342,
  /** While an entry is chained to the last one. */
  audit: 2_342_108,
  /** Held by the session of the one desk that looks after all, for as long as it lives. */
  duty: 2_342_109,
  /** While the rules change. */
  rules: 2_342_110,
  /** While answers for the AI change. */
  knowledge: 2_342_111,
} as const;
