// Package external describes models that limn cannot open: checkpoints that other programs make pictures with, such as
// a Stable Diffusion server on somebody's GPU. Their pictures belong to the statistical tier.
//
// # What is known of such a model
//
// The SHA-256 of its checkpoint file, and nothing else that could be checked. A manifest says which sizes, steps and
// guidance may be asked for, and which scorer judges the pictures; its hash is the root by which tasks name the model.
// Derive makes it of the checkpoint's hash and the scorer alone, so that all miners that have one file offer one model
// without asking each other. Whoever has measured honest pictures may publish a better manifest, with a floor that is
// worth its name.
//
// # What is checked, and what is not
//
// Pixels of the same checkpoint, prompt and seed differ between graphics cards, drivers and versions of a program.
// Nobody can make such a picture again and compare, so there is no audit by re-execution and nothing to slash a miner
// for. What every committee member computes for itself, and what all must agree on to the bit, is the score: the
// picture is brought to the scorer's size by compute.Resize and scored in integers. The median of the augmented scores
// must reach the manifest's floor, or the picture is rejected and its miner unpaid.
//
// So a certificate of this tier proves that a picture shows its prompt as well as the floor asks. It does not prove
// which checkpoint, seed or number of steps made it. Package protocol/watch notices a smaller model over many tasks, but
// only where there are honest scores to compare with; of checkpoints nobody has recorded any yet.
package external
