package compute_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/trace"
	"github.com/limn-network/limn/protocol"
)

// A program that makes a picture and checks it against the floor of its prompt's class.
func Example() {
	model, err := compute.Embedded()
	if err != nil {
		log.Fatal(err)
	}
	prompt := "a red apple on a blue background"
	params := model.DefaultParams()
	params.Seed = 1
	steps := 0
	picture, err := model.Generate(context.Background(), prompt, params, compute.Options{
		OnStep: func(s compute.Step) { steps++ },
	})
	if err != nil {
		log.Fatal(err)
	}
	score, err := model.Score(prompt, picture.RGB, picture.Width, picture.Height)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(picture.Width, "x", picture.Height, "after", steps, "steps; above the floor:", score > model.Floor(prompt))
	// Output: 32 x 32 after 16 steps; above the floor: true
}

// Pictures made together take less time than one after the other, and are the same.
func ExampleModel_GenerateBatch() {
	model, err := compute.Embedded()
	if err != nil {
		log.Fatal(err)
	}
	var tasks []compute.Task
	for seed := range uint64(4) {
		params := model.DefaultParams()
		params.Seed = seed
		tasks = append(tasks, compute.Task{Prompt: "two yellow birds in a forest", Params: params})
	}
	pictures, err := model.GenerateBatch(context.Background(), tasks, compute.Options{Threads: 2})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(pictures), "pictures")
	// Output: 4 pictures
}

// Two parties got different pictures for one task. They find the first step, then the first tile, on which they differ, and
// a third one computes that tile from what its author has proved. Here the other party is one who used another seed.
func ExamplePictureTrace() {
	ctx := context.Background()
	model, err := compute.Embedded()
	if err != nil {
		log.Fatal(err)
	}
	task := compute.Task{Prompt: "a cat", Params: model.DefaultParams()}
	mine, err := model.Trace(ctx, task, 1)
	if err != nil {
		log.Fatal(err)
	}
	other := task
	other.Params.Seed++
	theirs, err := model.Trace(ctx, other, 1)
	if err != nil {
		log.Fatal(err)
	}
	step, _, err := mine.Tree().Locate(theirs.Tree().Root(), func(depth, i int) ([]trace.Hash, error) {
		return theirs.Tree().Children(depth, i), nil // a message to the other party and its answer
	})
	if err != nil {
		log.Fatal(err)
	}
	a, err := mine.Step(ctx, step, 1)
	if err != nil {
		log.Fatal(err)
	}
	b, err := theirs.Step(ctx, step, 1)
	if err != nil {
		log.Fatal(err)
	}
	leaf, _, err := a.Tree().Locate(b.Tree().Root(), func(depth, i int) ([]trace.Hash, error) {
		return b.Tree().Children(depth, i), nil
	})
	if err != nil {
		log.Fatal(err)
	}
	var salt protocol.Hash // zero: the task is public
	proof, err := b.Prove(leaf, salt)
	if err != nil {
		log.Fatal(err)
	}
	claim := compute.Claim{
		Params: task.Params, Tokens: protocol.TokensHash(salt, model.Tokens(task.Prompt)), Step: step, Root: b.Tree().Root(),
	}
	err = model.CheckTile(claim, proof)
	fmt.Printf("step %d, %s tile: %v\n", step, a.Tile(leaf), errors.Is(err, compute.ErrTile))
	// Output: step 0, noise tile: true
}
