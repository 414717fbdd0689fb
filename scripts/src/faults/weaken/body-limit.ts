import express from 'express';

/** A body may be as large as its sender likes. */
const raw = express.raw;
express.raw = (options) => raw({ ...options, limit: '1gb' });
