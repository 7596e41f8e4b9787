// Package term holds the manners of the command line. Data goes to stdout and messages to stderr; colour, moving bars
// and pictures appear only where a person looks at a terminal, and the same things are plain lines elsewhere, so that a
// log or a pipe holds no escape codes. NO_COLOR (https://no-color.org) takes away colour and pictures, not the bar.
package term
