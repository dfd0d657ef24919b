/** Where BullMQ keeps its tables when PostgreSQL carries the queues. */
export const QUEUE_SCHEMA = "bullmq";
