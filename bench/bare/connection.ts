import type { Connection } from '../../src/db/connection.ts'

/** A connection as the one argument of a program, and back. */
export const argumentOf = (connection: Connection): string => JSON.stringify(connection)
export const connectionOf = (argument: string): Connection => JSON.parse(argument)
