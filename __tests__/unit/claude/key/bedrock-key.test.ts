// Region and end of an API key of Amazon Bedrock, read from the key itself.
import fc from 'fast-check'
import { readBedrockKey } from '../../../../src/claude/key/bedrock-key.ts'

const PRESIGNED =
  'bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256' +
  '&X-Amz-Credential=ASIAEXAMPLEEXAMPLE%2F20261126%2Feu-central-1%2Fbedrock%2Faws4_request' +
  '&X-Amz-Date=20261126T120000Z&X-Amz-Expires=43200&X-Amz-Security-Token=a%2Bb%3D%3D' +
  '&X-Amz-SignedHeaders=host&X-Amz-Signature=0a&Version=1'

function shortTerm(url: string): string {
  return `bedrock-api-key-${Buffer.from(url).toString('base64')}`
}

describe('a short-term key', () => {
  it('tells its region and its end', () => {
    const told = { region: 'eu-central-1', expiresAtMs: Date.UTC(2026, 10, 27) }
    expect(readBedrockKey(shortTerm(PRESIGNED))).toEqual(told)
    expect(readBedrockKey(` ${shortTerm(PRESIGNED)}\n`)).toEqual(told)
  })

  it.each([
    ['no date', /&X-Amz-Date=[^&]+/, { region: 'eu-central-1' }],
    ['a date that is none', '20261126T', { region: 'eu-central-1' }],
    ['no length', /&X-Amz-Expires=\d+/, { region: 'eu-central-1' }],
    ['no scope', /&X-Amz-Credential=[^&]+/, { expiresAtMs: Date.UTC(2026, 10, 27) }],
    ['no query', /\?.*$/, {}],
  ])('with %s tells the rest', (_, part, told) => {
    expect(readBedrockKey(shortTerm(PRESIGNED.replace(part, '')))).toEqual(told)
  })

  it('is one although it tells nothing', () => {
    expect(readBedrockKey('bedrock-api-key-')).toEqual({})
  })
})

describe('other texts', () => {
  it('knows a long-term key, which tells nothing', () => {
    expect(readBedrockKey('ABSKQmVkcm9ja0FQSUtleS1leGFtcGxlLWF0LTEyMzQ1Njc4OTAxMjo=')).toEqual({})
  })

  it.each(['', 'sk-ant-api03-abc', 'ABSK', 'AKIAIOSFODNN7EXAMPLE'])('takes %j for none', (text) => {
    expect(readBedrockKey(text)).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (raw, url) => {
        const keys = [`bedrock-api-key-${raw}`, shortTerm(url), shortTerm(`a?${url}`)]
        return keys.every((key) => typeof readBedrockKey(key) === 'object')
      }),
    )
  })
})
