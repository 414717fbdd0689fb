import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect } from 'chai';
import type { Request, RequestHandler, Response } from 'express';
import { apiHeaders, docsHeaders } from './security-headers.js';

/** What an answer says after `handler`, and whether that handed on. */
function answerOf(handler: RequestHandler) {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  let handedOn = 0;
  void handler(request as Request, response as Response, () => (handedOn += 1));
  return { handedOn, headers: { ...response.getHeaders() } };
}

const common = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
};

describe('security headers', () => {
  it('let data load and run nothing, in every answer alike', () => {
    const expected = {
      ...common,
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    };
    for (let answer = 0; answer < 2; answer++)
      expect(answerOf(apiHeaders)).to.deep.equal({ handedOn: 1, headers: expected });
  });

  it('let the documentation run what is its own, on plain http too', () => {
    const { handedOn, headers } = answerOf(docsHeaders);
    expect(handedOn).to.equal(1);
    expect(headers).to.include(common);
    expect(headers['content-security-policy'])
      .to.be.a('string')
      .that.includes("script-src 'self'")
      .and.does.not.include('upgrade-insecure-requests');
  });
});
