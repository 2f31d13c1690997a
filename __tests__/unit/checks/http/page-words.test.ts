// Pages that speak of the TLS session are told by their words, and only where they are a refusal.
import { PAGE_WORDS, pageAboutTls } from '../../../../src/checks/http/page-words.ts'
import { gateway } from '../../../../src/claude/providers/gateway.ts'
import type { HttpAnswer } from '../../../../src/probes/observation.ts'
import { answer, apiError, reading } from '../../../support/answers.ts'

function causeOf(given: HttpAnswer): string | undefined {
  const heard = reading(given, gateway)
  return heard.kind === 'silent' ? 'silent' : pageAboutTls(heard)?.cause
}

const html = (body: string): HttpAnswer => answer(400, body, { 'content-type': 'text/html' })

test.each(PAGE_WORDS.filter((row) => row.in === 'title'))('title: $words', ({ words, cause }) => {
  expect(causeOf(html(`<html>\r\n<head><title>${words}</title></head>`))).toBe(cause)
  expect(causeOf(html(`<html><head><title>400 Bad Request</title></head><p>${words}`))).toBeUndefined()
})

test.each(PAGE_WORDS.filter((row) => row.in === 'body'))('body: $words', ({ words, cause }) => {
  expect(causeOf(answer(400, `Reason: ${words}\n`, { 'content-type': 'text/plain' }))).toBe(cause)
})

test('other statuses and the API’s own errors are something else', () => {
  const page = '<title>400 No required SSL certificate was sent</title>'
  expect(causeOf(answer(403, page, { 'content-type': 'text/html' }))).toBeUndefined()
  const quoting = apiError(400, 'invalid_request_error', 'Client sent an HTTP request to an HTTPS server.')
  expect(causeOf(quoting)).toBeUndefined()
})
