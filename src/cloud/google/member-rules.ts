// What members of a Google credentials file may hold: the file may come out of a checkout, and one that leads elsewhere hands tokens over.
import { isLoopbackHost } from '../../net/addresses.ts'
import { memberOf } from '../members.ts'

/** The URL where this job may ask GitHub for tokens; undefined outside of a job. */
export type JobUrl = string | undefined

interface Rule {
  readonly member: string
  readonly allows: (value: unknown, jobUrl: JobUrl) => boolean
  /** Completes "<member> …". */
  readonly words: string
}

/** A service of all regions, or of one. Source: docs.cloud.google.com/sts/docs/reference/rest, "Regional service endpoint". As of 2026-11-27. */
const REGIONS = String.raw`(?:\.[a-z]+(?:-[a-z]+\d+)?\.rep)?\.googleapis\.com$`
const EXCHANGE = new RegExp(`^sts${REGIONS}`)
const IMPERSONATION = new RegExp(`^iamcredentials${REGIONS}`)
const OAUTH = /^(?:oauth2\.googleapis|accounts\.google|www\.googleapis)\.com$/

/** Tokens of these types show by their form that they are tokens: nothing else out of a file is sent to anybody. */
const TOKEN_TYPES = ['jwt', 'id_token'].map((name) => `urn:ietf:params:oauth:token-type:${name}`)

/**
 * The members that lead somewhere, the less usual first.
 * Sources: docs.cloud.google.com/docs/authentication/client-libraries, "Security requirements when using credential configurations from an
 * external source"; google-github-actions/auth, src/client/workload_identity_federation.ts. As of 2026-11-27.
 */
const RULES: readonly Rule[] = [
  {
    member: 'universe_domain',
    allows: (value) => value === 'googleapis.com',
    words: 'is not googleapis.com',
  },
  {
    member: 'credential_source.executable',
    allows: () => false,
    words: 'names a program, and none is started',
  },
  {
    member: 'credential_source.url',
    allows: isOfJob,
    words: 'is not the token service of this job',
  },
  {
    member: 'subject_token_type',
    allows: (value) => TOKEN_TYPES.some((type) => type === value),
    words: 'is not that of a JSON web token',
  },
  leadingTo('token_url', EXCHANGE, 'sts.googleapis.com'),
  leadingTo('service_account_impersonation_url', IMPERSONATION, 'iamcredentials.googleapis.com'),
  leadingTo('token_uri', OAUTH, 'oauth2.googleapis.com'),
]

/** The first member that may not be what it is, with the reason and without its value; undefined where all may. */
export function faultIn(json: unknown, jobUrl: JobUrl): string | undefined {
  const fault = RULES.find(({ member, allows }) => {
    const value = memberOf(json, member)
    return value !== undefined && !allows(value, jobUrl)
  })
  return fault && `${fault.member} ${fault.words}`
}

function leadingTo(member: string, hosts: RegExp, name: string): Rule {
  const allows = (value: unknown): boolean => {
    const url = urlOf(value)
    return url?.protocol === 'https:' && hosts.test(url.host)
  }
  return { member, allows, words: `is not an address of ${name}` }
}

/** Plain http stays on this machine. */
function isOfJob(value: unknown, jobUrl: JobUrl): boolean {
  const [url, job] = [urlOf(value), urlOf(jobUrl)]
  if (url === undefined || url.host !== job?.host || url.protocol !== job.protocol) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname))
}

function urlOf(value: unknown): URL | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined
  const url = new URL(value)
  return url.username + url.password === '' ? url : undefined
}
