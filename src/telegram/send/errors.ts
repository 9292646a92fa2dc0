// What the errors of the Bot API mean.

import { GrammyError } from 'grammy'

/** The message shows this already. */
export function isNotModified(error: unknown): boolean {
  return isBadRequest(error, /message is not modified/iu)
}

/** The message to edit was deleted, or is too old. */
export function isGone(error: unknown): boolean {
  return isBadRequest(error, /message to edit not found|message can't be edited|message_id_invalid/iu)
}

/** The callback or inline query was asked too long ago to be answered. */
export function isTooLate(error: unknown): boolean {
  return isBadRequest(error, /query is too old|query id is invalid|query_id_invalid/iu)
}

/** The content was refused, not the chat. */
export function isRefusedContent(error: unknown): boolean {
  return isBadRequest(error, /can't parse|entit|html|rich|too long|too many/iu)
}

/** The chat can't be written to: the bot was blocked, removed or silenced there, or the chat has gone. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false
  if (error.error_code === 403) return true
  return isBadRequest(
    error,
    /chat not found|not enough rights|have no rights|topic_closed|topic_deleted|thread not found|chat_write_forbidden|deactivated/iu,
  )
}

/** The new id of a group that became a supergroup, or null. */
export function migratedTo(error: unknown): number | null {
  return error instanceof GrammyError ? (error.parameters.migrate_to_chat_id ?? null) : null
}

function isBadRequest(error: unknown, description: RegExp): boolean {
  return error instanceof GrammyError && error.error_code === 400 && description.test(error.description)
}
