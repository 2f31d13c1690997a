// The ordered rules over made findings: which finding decides, which cause it comes to, and what follows from it.
import { decide } from '../../../src/diagnosis/rules.ts'
import { fail, note, pass, warn } from '../../../src/words/finding.ts'
import { say } from '../../../src/words/phrase.ts'
import { found } from '../../support/answers.ts'

const REFUSED = found('key-accepted', fail('auth.invalid', say`The API answered 401.`))
const ODD = found('key-shape', note(say`It is 100 characters long.`, { oddity: 'key.malformed' }))

describe('the deciding cause', () => {
  test('of nothing but passes is none', () => {
    expect(decide([found('dns', pass(say`x`)), ODD])).toBeUndefined()
  })

  test('of a refused key whose shape is odd is its shape: it was cut, not revoked', () => {
    expect(decide([ODD, REFUSED])).toEqual({ finding: ODD, cause: 'key.malformed' })
  })

  test('of an odd key that something else stopped is that', () => {
    const late = found('tcp', fail('tcp.refused', say`x`))
    expect(decide([ODD, late])).toEqual({ finding: late, cause: 'tcp.refused' })
  })

  describe('of a way that fails where the other one works', () => {
    const ON_THE_WAY = [
      ['dns', 'dns.not-found'],
      ['tcp', 'tcp.refused'],
      ['proxy-tunnel', 'proxy.denied'],
      ['tls-trust', 'tls.intercepted'],
      ['http-reach', 'service.cut'],
      ['api-identity', 'endpoint.not-an-api'],
      ['key-accepted', 'auth.region'],
    ] as const

    test.each(ON_THE_WAY)('is the proxy, when %s fails (%s)', (check, cause) => {
      const way = found('proxy-route', fail('proxy.at-fault', say`x`))
      const failed = found(check, fail(cause, say`x`))
      expect(decide([way, failed])).toEqual({ finding: way, cause: 'proxy.at-fault', followedBy: [failed] })
    })

    test.each(ON_THE_WAY)('is the missing proxy, when %s fails (%s)', (check, cause) => {
      const way = found('proxy-route', fail('proxy.required', say`x`))
      const failed = found(check, fail(cause, say`x`))
      expect(decide([way, failed])?.cause).toBe('proxy.required')
    })

    test('is the way alone, when only what cannot come from it failed', () => {
      const way = found('proxy-route', fail('proxy.at-fault', say`x`))
      const late = found('models', fail('model.unknown', say`x`))
      expect(decide([way, late])).toEqual({ finding: way, cause: 'proxy.at-fault', followedBy: [] })
    })

    test('is not told before what outranks it', () => {
      const way = found('proxy-route', fail('proxy.at-fault', say`x`))
      const exposed = found('key-exposure', fail('key.exposed', say`x`))
      expect(decide([way, exposed])?.cause).toBe('key.exposed')
    })
  })

  describe('of a public name that leads to a private address', () => {
    const bent = found('dns', pass(say`x is 127.0.0.1.`, { private: true }))
    const refused = found('tcp', fail('tcp.refused', say`x`))

    test.each([
      ['tcp', 'tcp.refused'],
      ['tls-trust', 'tls.self-signed'],
      ['http-reach', 'service.cut'],
      ['api-identity', 'endpoint.not-an-api'],
    ] as const)('is the name, when %s fails', (check, cause) => {
      const failed = found(check, fail(cause, say`x`))
      expect(decide([bent, failed])).toEqual({
        finding: bent,
        cause: 'dns.sinkhole',
        followedBy: [failed],
      })
    })

    test('is none, when the API answers there: a private link', () => {
      expect(decide([bent, found('tcp', pass(say`x`)), found('api-identity', pass(say`x`))])).toBeUndefined()
    })

    test('is the key, when the API there refused it', () => {
      expect(decide([bent, REFUSED])?.cause).toBe('auth.invalid')
    })

    test('is not told before what outranks it', () => {
      const exposed = found('key-exposure', fail('key.exposed', say`x`))
      expect(decide([exposed, bent, refused])?.cause).toBe('key.exposed')
    })

    test('is what failed, when the address is public', () => {
      const open = found('dns', pass(say`x is 160.79.104.10.`))
      expect(decide([open, refused])?.cause).toBe('tcp.refused')
    })
  })

  test('of several is the heaviest', () => {
    const expiring = found('tls-expiry', warn('tls.expiring', say`x`))
    expect(decide([expiring, REFUSED])?.cause).toBe('auth.invalid')
  })
})
