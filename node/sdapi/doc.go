// Package sdapi lets a miner earn with an image server that its owner runs anyway: AUTOMATIC1111's web UI started with
// --api, and the many programs that speak the same HTTP interface (Forge, SD.Next, KoboldCpp, stable-diffusion.cpp's
// server). It finds the server's checkpoints, names each by the SHA-256 of its file, has pictures made, follows their progress, and
// stops them when nobody pays for them any more.
//
// # How far the server is trusted
//
// It belongs to the miner's owner, so its word on what it runs is taken: a lie costs its owner a rejected picture. But
// it is a large program with its own bugs, it may be something else on the usual port, and it may hang. Every answer is
// bounded before it is read, a picture is decoded only when its header has the size that was asked for, a web page in
// place of an answer becomes an error that says what to do, and nothing waits for ever.
//
// What the servers do not agree on, and what is done about it:
//   - Some give the placeholder 8888... for every checksum, some give none until the file has been hashed. Then the file is
//     hashed here, if the server says where it lies on this machine, or the owner does.
//   - Some report no progress and cannot be interrupted. Then only the time for the whole picture bounds them.
//   - Interrupt stops whatever the server is doing. Where the server tells which task that is, another's is left alone.
package sdapi
