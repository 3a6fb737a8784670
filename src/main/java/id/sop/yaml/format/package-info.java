/**
 * Which keys the format has, what may stand behind them, what they mean, and by which other words people call them. The reader, its
 * messages, the JSON Schema and the reference page all follow these descriptions.
 */
package id.sop.yaml.format;
