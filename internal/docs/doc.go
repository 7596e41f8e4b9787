// Package docs has no code: its tests hold the pages of documentation to what is in the tree.
package docs
