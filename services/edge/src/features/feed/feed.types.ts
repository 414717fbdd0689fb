import type { MadeCalls, ReceivedPushes } from '@gatehouse/contracts/messages/edge';
import type { SocketEvents, SocketRequests } from '@gatehouse/contracts/socket';
import type { RpcReply } from '@gatehouse/shared/messaging/rpc/rpc-contract';
import type { Server, Socket } from 'socket.io';

/** One notification with its place in the feed. */
export type FeedItem = SocketEvents['notification'];
/** Something in the feed was read. */
export type FeedChange = SocketEvents['feed'];
/** A visit that has taken a step, or was photographed. */
export type VisitChange = SocketEvents['visit'];
/** The same, and which residents hear of it beside those who keep the gate. */
export type VisitChanged = ReceivedPushes['gatehouse.visit.changed.v1'];
/** A job that has come further; whose it is, is the push's to say. */
export type JobProgress = SocketEvents['job'];
export type JobChanged = ReceivedPushes['gatehouse.job.changed.v1'];
/** A data request that was made, or has come to another state; whose it is, is the push's to say. */
export type DataRequestChange = SocketEvents['data-request'];
export type DataRequestChanged = ReceivedPushes['gatehouse.data-request.changed.v1'];
/** An alert that was raised, or has come to another state. */
export type AlertChange = SocketEvents['alert'];
/** The same, and which accounts hear of it beside staff. */
export type AlertChanged = ReceivedPushes['gatehouse.alert.changed.v1'];
/** Where the feed stands. */
export type FeedState = SocketEvents['ready'];
/** Why something ended or was refused. */
export type Reason = SocketEvents['ended'];
/** How far a client has come; the next notification has the next `seq`. */
export type Place = SocketRequests['recover'];
/** To which communities an account belonged when its token was issued. */
export type Memberships = NonNullable<MadeCalls['notification.feed.replay']['memberships']>;
/** Where the feed stands, and what was missed. */
export type FeedReplay = RpcReply<MadeCalls, 'notification.feed.replay'>;

type ToBrowser = { [Name in keyof SocketEvents]: (event: SocketEvents[Name]) => void };
/** A browser may send anything: what comes is unknown until it was validated. */
type FromBrowser = { [Name in keyof SocketRequests]: (request: unknown) => void };
/** Edges tell each other nothing. */
type BetweenEdges = Record<string, never>;

export type SocketServer = Server<FromBrowser, ToBrowser, BetweenEdges>;
export type EdgeSocket = Socket<FromBrowser, ToBrowser, BetweenEdges>;
