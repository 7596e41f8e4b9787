package main

import (
	"context"
	"fmt"
	"time"

	"github.com/limn-network/limn/compute"
)

func main() {
	m, _ := compute.Embedded()
	p := m.DefaultParams()
	fmt.Println(m.Kernel(), p)
	var tasks []compute.Task
	for i := range 16 {
		p.Seed = uint64(i)
		tasks = append(tasks, compute.Task{"a red apple on a blue background", p})
	}
	t := time.Now()
	ps, _ := m.GenerateBatch(context.Background(), tasks, compute.Options{})
	fmt.Println("batch per", time.Since(t)/16)
	t = time.Now()
	m.Generate(context.Background(), tasks[0].Prompt, p, compute.Options{})
	fmt.Println("one", time.Since(t))
	t = time.Now()
	for i := range 20 {
		m.Score(tasks[0].Prompt, ps[i%16].RGB, 32, 32)
	}
	fmt.Println("score", time.Since(t)/20)
	t = time.Now()
	for i := range 20 {
		m.ScoreAugmented(tasks[0].Prompt, ps[i%16].RGB, 32, 32, [32]byte{31: byte(i)})
	}
	fmt.Println("aug", time.Since(t)/20)
}
