// Package compute makes pictures from prompts, and scores pictures against prompts, with integers only.
//
// A network that pays for pictures must be able to say that a picture is right. Floating point cannot: two
// machines round and sum in different orders and get different pixels, and then nobody can tell an honest
// machine from a lazy one. Here every operator is a formula over integers (SPEC.md), so a picture is a pure
// function of (model, prompt, parameters, seed), the same on every processor, kernel and thread count,
// and one changed byte is evidence.
//
// The story of a picture: a tokenizer turns the prompt into sixteen tokens (tokenizer.go). Noise drawn from
// the seed (noise.go) is the first state. At every step the generator, a small transformer (tower.go, flow.go),
// looks at the state twice, with the prompt and without, and the difference, exaggerated, says where to
// move. The state after each step goes into a Merkle tree (trace.go), whose root lets a dispute find the first
// step that differs; that step is then rebuilt as tiles (program.go, stepprogram.go, tiles.go, tiletrace.go), any of which can be
// judged from proved inputs (tileproof.go), by a contract as well (tilewire.go). The last state becomes RGB bytes
// (picture.go). The scorer is a CLIP pair of the same make (clip.go, score.go), and a score is rebuilt as tiles where
// it is disputed (scoreprogram.go). All of it runs on a backend (backend.go, cpu.go), which may be another device.
//
// The operators themselves and the exact arithmetic under them lie in internal/kernel: a scalar kernel as the
// definition, and faster ways to the same integers. A model file is checked and every accumulator in it is proved not to
// overflow when it is opened (modelfile.go, bounds.go).
package compute
