package compute_test

import (
	"context"
	"fmt"
	"log"

	"github.com/limn-network/limn/compute"
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
