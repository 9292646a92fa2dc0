import type { Question } from '../answers/question.ts'
export function encodeQuestion(question: Question): string {
  return JSON.stringify(question)
}
export function decodeQuestion(data: string): Question | null {
  return JSON.parse(data) as Question
}
